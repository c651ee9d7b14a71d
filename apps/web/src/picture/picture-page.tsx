export function PicturePage() {
  return null;
}
