import { mount, unmount, type ComponentProps } from 'svelte';
import Ahead from './Ahead.svelte';
import Console from './Console.svelte';
import Tie from './Tie.svelte';

/** Puts clock, plan and strip above the pictures and the coming steps beside them. Returns the way to take them away. */
export function mountConsole(props: ComponentProps<typeof Console>): () => void {
  const { page } = props.talk;
  const [above, beside] = ['[data-console]', '[data-ahead]'].map((one) => page.querySelector(one));
  const shown = [
    above && mount(Console, { target: above, props }),
    beside && mount(Ahead, { target: beside, props }),
  ];
  return () => {
    for (const one of shown) if (one) void unmount(one);
  };
}

/** Shows how the window stands to a stage, for as long as it is open. */
export function mountTie(props: ComponentProps<typeof Tie>): void {
  mount(Tie, { target: props.page, props });
}
