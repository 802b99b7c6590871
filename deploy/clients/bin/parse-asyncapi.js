// Reads a document with the parser of the AsyncAPI initiative; ends with 1 where it finds fault.
const { Parser, fromFile } = require('@asyncapi/parser');

// 3.0.0 is on purpose: 3.1.0 has nothing for us, and fewer tools read it.
const ON_PURPOSE = ['asyncapi-latest-version'];

fromFile(new Parser(), process.argv[2])
  .parse()
  .then(({ document, diagnostics }) => {
    const found = diagnostics.filter((diagnostic) => !ON_PURPOSE.includes(diagnostic.code));
    found.forEach(({ code, path, message }) => console.log(`${code} ${path.join('.')}: ${message}`));
    console.log(
      document
        ? `${process.argv[2]}: ${document.channels().length} channels, ${document.messages().length} messages`
        : `${process.argv[2]} could not be read`,
    );
    process.exitCode = document && found.length === 0 ? 0 : 1;
  });
