// Run on the JVM after typescript.js, which defines `ts`. `sources` reads the text of a file, `roots` are the files to
// judge; answers one line an error.
(function () {
  const options = {
    strict: true,
    noEmit: true,
    exactOptionalPropertyTypes: false,
    noFallthroughCasesInSwitch: true,
    noImplicitReturns: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ES2022,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    types: [],
  };
  const read = new Map();
  function text(name) {
    if (!read.has(name)) {
      read.set(name, sources.text(name) ?? undefined);
    }
    return read.get(name);
  }
  // Comments with types in them are for JavaScript; leaving them out halves the time.
  const asWritten = { languageVersion: options.target, jsDocParsingMode: ts.JSDocParsingMode.ParseNone };
  const host = {
    getSourceFile(name) {
      const found = text(name);
      return found === undefined ? undefined : ts.createSourceFile(name, found, asWritten);
    },
    fileExists: (name) => text(name) !== undefined,
    readFile: text,
    directoryExists: () => true,
    getDirectories: () => [],
    getCurrentDirectory: () => '/',
    getDefaultLibFileName: () => '/lib/lib.d.ts',
    getDefaultLibLocation: () => '/lib',
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
    writeFile() {},
  };
  const program = ts.createProgram(Array.from(roots), options, host);
  return ts.getPreEmitDiagnostics(program).map((error) => {
    const sentence = ts.flattenDiagnosticMessageText(error.messageText, ' ');
    const line = error.file ? error.file.getLineAndCharacterOfPosition(error.start).line + 1 : 0;
    return `${error.file ? error.file.fileName : ''}:${line}: ${sentence}`;
  });
})();
