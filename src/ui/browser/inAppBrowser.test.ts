// Which user agents are browsers inside an app, in the form that the apps and browsers send them.
import { expect, test } from 'vitest'
import { isInAppBrowser } from './inAppBrowser'

const IPHONE = 'Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko)'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 13; 22081212C Build/TKQ1.220829.002; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0'
/** Android without the mark: an engine of the app's own make. */
const OWN_ENGINE =
  'Mozilla/5.0 (Linux; Android 10; VOG-AL00 Build/HUAWEIVOG-AL00) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0'
const WINDOWS = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)'
const MAC = 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)'

test.each([
  ['WeChat on iOS', `${IPHONE} Mobile/15E148 MicroMessenger/8.0.47(0x18002f2c) NetType/WIFI Language/zh_CN`],
  [
    'WeChat on Android',
    `${ANDROID} XWEB/1160117 MMWEBSDK/20240301 Mobile Safari/537.36 MicroMessenger/8.0.47.2560(0x28002F51) NetType/WIFI Language/zh_CN ABI/arm64`,
  ],
  [
    'WeChat on Windows',
    `${WINDOWS} Chrome/116.0.0.0 Safari/537.36 NetType/WIFI MicroMessenger/7.0.20.1781(0x6700143B) WindowsWechat(0x63090819) XWEB/8555`,
  ],
  ['WeCom', `${WINDOWS} Chrome/108.0.0.0 Safari/537.36 wxwork/4.1.22 (MicroMessenger/6.2) WindowsWechat`],
  [
    'DingTalk on Android',
    `${OWN_ENGINE} Chrome/69.0.3497.100 UWS/3.22.1.246 Mobile Safari/537.36 AliApp(DingTalk/7.0.50) com.alibaba.android.rimet/30270 Channel/227200 language/zh-CN`,
  ],
  [
    'DingTalk on iOS',
    `${IPHONE} Mobile/21E219 AliApp(DingTalk/7.5.15) com.laiwang.DingTalk/38204710 Channel/201200 language/zh-Hans-CN UT4Aplus/0.0.6 WK`,
  ],
  [
    'DingTalk on Windows',
    `${WINDOWS} Chrome/91.0.4472.124 Safari/537.36 dingtalk-win/1.0.0 nw(0.14.7) DingTalk(7.5.10-Release.231225)`,
  ],
  ['Feishu on iOS', `${IPHONE} Mobile/15E148 Lark/7.11.6 LarkLocale/zh_CN ChannelName/Feishu`],
  ['Feishu on a Mac', `${MAC} Chrome/110.0.5481.100 Safari/537.36 Lark/7.9.9 LarkLocale/zh_CN Feishu`],
  [
    'QQ on Android',
    `${OWN_ENGINE} Chrome/89.0.4389.72 MQQBrowser/6.2 TBS/046011 Mobile Safari/537.36 V1_AND_SQ_8.8.68_2538_YYB_D A_8086800 QQ/8.8.68.7265 NetType/WIFI WebP/0.3.0`,
  ],
  ['QQ on iOS', `${IPHONE} Mobile/15E148 QQ/9.0.25.602 V1_IPH_SQ_9.0.25_1_APP_A Pixel/1170 Core/WKWebView`],
  ['Weibo on iOS', `${IPHONE} Mobile/15E148 Weibo (iPhone14,5__weibo__14.3.2__iphone__os17.4)`],
  ['Weibo on Android', `${ANDROID} Mobile Safari/537.36 Weibo (Xiaomi-22081212C__weibo__14.3.2__android__android13)`],
  [
    'Alipay on iOS',
    `${IPHONE} Mobile/15E148 NebulaSDK/1.8.100112 Nebula AlipayDefined(nt:WIFI,ws:390|780|3.0) AliApp(AP/10.5.70) AlipayClient/10.5.70 Language/zh-Hans`,
  ],
  [
    'Alipay on Android',
    `${OWN_ENGINE} Chrome/69.0.3497.100 UWS/3.22.2.64 Mobile Safari/537.36 UCBS/3.22.2.64 NebulaSDK/1.8 AliApp(AP/10.3.96) AlipayClient/10.3.96 Language/zh-Hans`,
  ],
  [
    'Douyin on iOS',
    `${IPHONE} Mobile/15E148 aweme_29.0.0 JsSdk/2.0 NetType/WIFI Channel/App Store ByteLocale/zh Region/CN BytedanceWebview/d8a21c6`,
  ],
  [
    'Douyin on Android',
    `${ANDROID} Mobile Safari/537.36 aweme_290000 JsSdk/1.0 NetType/WIFI AppName/aweme app_version/29.0.0 ByteLocale/zh-CN Region/CN`,
  ],
  ['an app nobody named, on Android', `${ANDROID} Mobile Safari/537.36`],
  ['an app nobody named, on iOS', `${IPHONE} Mobile/15E148`],
])('%s is one', (_, userAgent) => expect(isInAppBrowser(userAgent)).toBe(true))

test.each([
  [
    'Chrome on Android',
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
  ],
  ['the browser of Xiaomi', `${OWN_ENGINE} Chrome/100.0.4896.127 Mobile Safari/537.36 XiaoMi/MiuiBrowser/18.3.50320`],
  ['the browser of Huawei', `${OWN_ENGINE} Chrome/99.0.4844.88 HuaweiBrowser/14.0.2.311 Mobile Safari/537.36`],
  ['QQ Browser', `${OWN_ENGINE} Chrome/98.0.4758.102 MQQBrowser/14.9 Mobile Safari/537.36 COVC/046915`],
  ['QQ Browser on Windows', `${WINDOWS} Chrome/94.0.4606.71 Safari/537.36 Core/1.94.225.400 QQBrowser/12.2.5544.400`],
  [
    'UC Browser',
    'Mozilla/5.0 (Linux; U; Android 12; zh-CN; V2055A Build/SP1A.210812.003) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/100.0.4896.58 UCBrowser/16.3.8.1303 Mobile Safari/537.36',
  ],
  ['Safari on an iPhone', `${IPHONE} Version/17.4 Mobile/15E148 Safari/604.1`],
  ['Chrome on an iPhone', `${IPHONE} CriOS/123.0.6312.52 Mobile/15E148 Safari/604.1`],
  ['Firefox on an iPhone', `${IPHONE} FxiOS/124.0 Mobile/15E148 Safari/605.1.15`],
  ['Safari on a Mac', `${MAC} Version/17.4 Safari/605.1.15`],
  ['Edge', `${WINDOWS} Chrome/124.0.0.0 Safari/537.36 Edg/124.0.0.0`],
  ['Firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:125.0) Gecko/20100101 Firefox/125.0'],
  ['nothing said', ''],
])('%s is none', (_, userAgent) => expect(isInAppBrowser(userAgent)).toBe(false))
