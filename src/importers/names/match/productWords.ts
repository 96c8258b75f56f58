// Words for products and what industry they belong to. The grouping is ours: no official table was found. It follows the
// clusters on record, and two official statements: the provincial department counts aviation, vehicles with traction
// batteries, rail and robots to equipment, and satellite networks, sensors and information security to electronics (press
// conference, 22 February 2023); lithium, solar silicon, vanadium, titanium and rare earths to materials (scol.com.cn,
// 30 November 2023).

/** Words that decide: one is enough. By industry; another data set may use the same ids. */
export const PRODUCT_WORDS: Readonly<Record<string, string>> = {
  electronics:
    '电子 电子信息 电子元器件 元器件 半导体 集成电路 芯片 传感器 微机电系统 微波 射频 微波射频 电磁 连接器 光电 光通信 光电子 光模块 显示 柔性显示 新型显示 面板 液晶 软件 信息服务 信息安全 网络安全 人工智能 大数据 云计算 算力 数据 物联网 互联网 卫星互联网 卫星应用 北斗 空间信息 空天信息 通信 5G 服务器 智能终端 智能穿戴 家电 电路板 印制电路 线路板 PCB 电容 电阻 激光 音响 超高清 视听 数字文创 区块链 车联网 存储',
  equipment:
    '装备 设备 机械 机床 数控机床 机器人 航空 航空配套 航空大部件 航天 航天器 商业航天 通航 无人机 飞机 发动机 燃机 汽车 汽配 汽摩 汽车零部件 摩托车 新能源汽车 专用车 轨道交通 机车 轴承 齿轮 阀门 泵阀 泵 法兰 锻造 铸造 铸锻 模具 电机 电梯 仪器仪表 仪表 压缩机 锅炉 核电 水电装备 风电装备 能源装备 石油装备 钻采 油气装备 起重 农机 紧固件 刀具 硬质合金刀具 液压 换热器 低温 变压器 输变电 输配电 电工电气 电线电缆 电缆 动力电池 船舶 消防 应急装备 节能环保装备 泵阀制造 工程机械 测控 检测装备 五金 传动 减速机 增材制造 3D打印',
  'food-textile':
    '食品 健康食品 白酒 酿酒 酒类 酒 饮料 茶 茶叶 泡菜 调味品 豆瓣 火锅 预制菜 粮油 菜籽油 肉制品 肉类 乳制品 农产品 果蔬 柠檬 柑橘 面粉 挂面 方便食品 休闲食品 饲料 烟草 雪茄 纺织 服装 鞋服 鞋 制鞋 鞋纺 丝绸 蚕桑 印染 纺纱 毛巾 苎麻 皮革 箱包 家具 板式家具 家居 竹 竹产业 竹浆 造纸 纸 纸制品 生活用纸 包装 印刷 玩具 工艺品 彩灯 日用陶瓷 日用玻璃 玻璃酒瓶 酒瓶 化妆品 美妆 日化 轻工 文具 眼镜 珠宝 木材加工 木业 户外用品 厨具 花炮 烟花',
  'energy-chemical':
    '化工 精细化工 盐化工 氯碱 磷化工 氟化工 石化 石油化工 天然气 页岩气 天然气化工 农药 植保 化肥 肥料 磷肥 涂料 染料 塑料助剂 氢能 储能 风电 光伏发电 清洁能源 新能源 生物质 煤化工 煤炭 电力 水电 油气化工 硫化工 硫磺 润滑油 炸药 民爆',
  materials:
    '合金 钢 不锈钢 特钢 钢铁 钢材 特冶 冶金 铝 铝型材 铝基 铝合金 铜 钛 钒 钒钛 稀土 镁 锌 铅锌 锂电材料 锂电 锂 正极材料 负极材料 石墨 石墨烯 碳纤维 玄武岩纤维 玻纤 玻璃纤维 微玻纤 复合材料 新型材料 功能材料 晶硅 光伏材料 晶硅光伏 多晶硅 单晶硅 建材 建筑陶瓷 瓷砖 特种陶瓷 工业陶瓷 电子陶瓷 水泥 石材 玻璃 光伏玻璃 装配式建筑 塑料 改性塑料 橡胶 高分子 磁性材料 永磁 纳米 耐火材料 防水材料 粉末冶金 硬质合金 金属材料 金属制品 有色金属 黑色金属 氟硅 有机硅 膜材料 聚酰亚胺',
  medicine:
    '医药 药 中药 中药材 中医药 道地药材 生物医药 生物技术药 生物药 化学药 原料药 制剂 医疗器械 医疗 器械 口腔 牙科 疫苗 诊断 核医疗 康养 大健康 医美 兽药 动物保健 生物制品 健康医药',
}

/** Words that only hint: alone they are asked. */
export const WEAK_WORDS: Readonly<Record<string, string>> = {
  electronics: '信息 智能 数字 网络 智慧',
  equipment: '制造 配套 零部件 部件 智造 动力',
  'food-textile': '加工 特色 农 粮 油 布',
  'energy-chemical': '能源 气 盐 化',
  materials: '材料 新材料 纤维 矿 型材',
  medicine: '健康 生物',
}

/** Words of two industries: asked, unless another word decides. */
export const SHARED_WORDS: Readonly<Record<string, readonly string[]>> = {
  智能家居: ['food-textile', 'electronics'],
  陶瓷: ['materials', 'food-textile'],
  陶: ['food-textile', 'materials'],
  瓷: ['materials', 'food-textile'],
  玻陶: ['food-textile', 'materials'],
  光伏: ['materials', 'energy-chemical'],
  电池: ['equipment', 'materials'],
  化工新材料: ['energy-chemical', 'materials'],
  循环经济: ['energy-chemical', 'materials'],
  生物基: ['materials', 'food-textile'],
  节能环保: ['equipment', 'materials'],
  环保: ['equipment', 'energy-chemical'],
}

/** County names that are words of their own: without their city they are asked. */
export const COMMON_WORD_COUNTIES: ReadonlySet<string> = new Set([
  ...['安居', '石棉', '白玉', '黑水', '名山', '红原'],
  ...['东区', '西区', '南区', '北区', '城区', '中区', '市中区'],
])
