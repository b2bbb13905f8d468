/** Written as `404.html`, which hosts show for any unknown address. */
export const trailingSlash = 'never';
