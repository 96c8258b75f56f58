// The design tokens as a style sheet, made by vite.config.ts from theme/tokens.ts.
declare module 'virtual:tokens.css'
