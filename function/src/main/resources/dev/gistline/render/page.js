/* Marks every piece of the place that a link of the brief points to. Without it the first piece is marked alone. */
addEventListener("hashchange", mark);
mark();
function mark() {
  document.querySelectorAll(".lit").forEach(piece => piece.classList.remove("lit"));
  const place = location.hash.slice(1);
  if (/^[a-z0-9-]+$/.test(place))
    document.querySelectorAll('[data-in~="' + place + '"]').forEach(piece => piece.classList.add("lit"));
}
