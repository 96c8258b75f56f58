// Detects browsers inside other apps by their user agent. Most cannot save files, some leave the page when they try, and none
// reports an error.

/** Names that apps add, where their web view gives no other sign: on a computer, or as a browser of its own make. */
const APPS =
  /MicroMessenger|wxwork|DingTalk|Lark\/|Feishu|\bQQ\/|\bTIM\/|Weibo|AlipayClient|AliApp\(|aweme|BytedanceWebview|NewsArticle|ToutiaoMicroApp|Kwai|xhsdiscover|baiduboxapp|FBA[NV]|Instagram/i

/** Android marks every web view so; `wv` stands last in the brackets. */
const ANDROID_WEB_VIEW = /; ?wv\)/

/** On iOS each browser says Safari, and a web view does not. */
const isIosWebView = (userAgent: string): boolean =>
  /\((iPhone|iPad|iPod)/.test(userAgent) && /AppleWebKit/.test(userAgent) && !/Safari\//.test(userAgent)

export const isInAppBrowser = (userAgent: string): boolean =>
  APPS.test(userAgent) || ANDROID_WEB_VIEW.test(userAgent) || isIosWebView(userAgent)
