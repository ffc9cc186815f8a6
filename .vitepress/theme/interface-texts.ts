import type { DefaultTheme } from 'vitepress'
import type { HoverTexts } from '../engine/hovers/hover-renderer.ts'

/** The texts of VitePress' default theme, in Chinese. */
export const interfaceTexts: DefaultTheme.Config = {
  outline: { level: [2, 3], label: '本页内容' },
  docFooter: { prev: '上一页', next: '下一页' },
  darkModeSwitchLabel: '外观',
  darkModeSwitchTitle: '切换到深色模式',
  lightModeSwitchTitle: '切换到浅色模式',
  sidebarMenuLabel: '目录',
  returnToTopLabel: '回到顶部',
  navMenuLabel: '主导航',
  mobileMenuLabel: '菜单',
  extraMenuLabel: '更多',
  skipToContentLabel: '跳到正文',
  notFound: {
    title: '没有这一页',
    quote: '地址可能拼错了，或者页面已经移走。可以搜索接口名称、路径或字段名。',
    linkText: '回到首页',
    linkLabel: '回到首页',
  },
}

/** What the popups of names say besides types and descriptions. */
export const hoverTexts: HoverTexts = {
  link: '官方文档',
  deprecated: reason => `已废弃，${reason}。`,
}
