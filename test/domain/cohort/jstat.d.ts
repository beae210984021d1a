/** What the tests use of jstat, which brings no types. */
declare module 'jstat' {
  const jstat: {
    jStat: {
      mean(values: readonly number[]): number;
      stdev(values: readonly number[], isSample: boolean): number;
      corrcoeff(left: readonly number[], right: readonly number[]): number;
    };
  };
  export default jstat;
}
