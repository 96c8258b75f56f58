// Texts of the list of map keys; they are loaded with the interactive map.
import * as province from '#dataset/province.json'

export const keyboardMessages = {
  button: '键盘',
  openLabel: '键盘：地图上的按键',
  title: '地图上的按键',
  key: '按键',
  action: '作用',
  rows: [
    [['Tab'], '进入地图上的符号；再按一次，离开'],
    [['↑', '↓', '←', '→'], '到这个方向上最近的集群或地名'],
    [['Home', 'End'], '第一个、最后一个符号'],
    [['字母'], '连续输入拼音或首字母，跳到县（市、区）或产品：santai、st 到三台，fzxf 到纺织鞋服'],
    [['Enter'], '打开集群；在地名上，只看那里'],
    [['Esc'], '关闭打开的集群，回到打开前的位置'],
    [['+', '−'], '放大、缩小'],
    [['Shift', '↑', '↓', '←', '→'], '移动地图'],
    [['0'], `看${province.wholeZh}`],
    [['?'], '看这张表'],
  ] as readonly (readonly [readonly string[], string])[],
  note: '这些按键仅在焦点位于地图时有效。列表和表格内容相同，可用 Tab、Enter 浏览。',
}
