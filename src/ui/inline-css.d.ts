/** A style sheet as text, minified by the build (Vite's `?inline`). */
declare module '*.css?inline' {
  const css: string;
  export default css;
}
