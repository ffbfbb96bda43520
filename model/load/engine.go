package load

// Engine names what the extraction makes of a text. What a library has kept is
// taken for the result only under the same name, so it must change with the
// results: TestEngine works some articles out, compares a hash of what it finds
// and of the learnt weights with this one, and says what to put here.
const Engine = "618af217"
