/** The tags an author may use in an `.svx` file. */
export { default as Fact } from './Fact.svelte';
export { default as Hold } from './Hold.svelte';
export { default as Notes } from './Notes.svelte';
export { default as Poster } from './Poster.svelte';
export { default as Ref } from './Ref.svelte';
export { default as Step } from './Step.svelte';
export { default as Term } from './Term.svelte';
