declare module '*?url' {
  export default address;
  const address: string;
}
