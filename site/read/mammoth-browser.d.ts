declare module 'mammoth/mammoth.browser.js' {
  const mammoth: { extractRawText(input: { arrayBuffer: ArrayBuffer }): Promise<{ value: string }> };
  // biome-ignore lint/style/noDefaultExport: the package has no other export.
  export default mammoth;
}
