declare module '*?url' {
  export default address;
  const address: string;
}

declare module '*?raw' {
  export default text;
  const text: string;
}
