/** A drawing without its ground: the tile is that. A photograph has no ground to leave out. */
export function pictureOf({ picture }: { readonly picture: string }): string {
  return picture.startsWith('/-/items/pictures/') ? `${picture}?ground=none` : picture
}
