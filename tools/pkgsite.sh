#!/usr/bin/env bash
# Shows the library as pkg.go.dev would: serves the clone with pkgsite and keeps every public package's page as HTML, with all
# examples unfolded, and as pictures that Chromium takes of it, from top to bottom.
#
#   bash tools/pkgsite.sh [DIRECTORY [PACKAGE ...]]     pkgsite.out unless another is named; role, org/render … or else all
#
# Ends with what can be told without looking: a line for each page, and 1 where a page lacks its licence or its documentation, or
# shows a doc link as it was written. HEIGHT is that of a picture in pixels, 2400 by default; 0 takes none and needs no Chromium.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
out=${1:-pkgsite.out}
shift $(($# > 0))
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$root"
height=${HEIGHT:-2400}
address=127.0.0.1:${PORT:-8391}
module=$(go list -m)

tmp=$(mktemp -d)
server=
trap '[[ -z $server ]] || kill "$server"; rm -rf "$tmp"' EXIT
go build -modfile=tools/pkgsite.mod -o "$tmp/pkgsite" golang.org/x/pkgsite/cmd/pkgsite
"$tmp/pkgsite" -http="$address" -list=false . 2>"$out/pkgsite.log" &
server=$!

get() {
	curl --silent --show-error --fail --noproxy '*' "http://$address/$1"
}
for ((i = 0; i < 60; i++)); do
	get "$module" >/dev/null 2>&1 && break
	kill -0 "$server" # else it did not start: see pkgsite.log
	sleep 1
done

browse() {
	chromium --headless --no-sandbox --disable-gpu --no-proxy-server --hide-scrollbars --user-data-dir="$tmp/chromium" \
		--virtual-time-budget=5000 "$@" 2>/dev/null
}

# A page is kept with its examples unfolded; its styles come from the server. The title tells how high the browser makes it, and what
# follows # how far it is scrolled.
unfold() {
	local script="
		addEventListener('load', () => setTimeout(() => {
			for (const e of document.querySelectorAll('.go-Tooltip, .UnitOutline-jumpTo')) e.removeAttribute('open');
			document.title = 'height=' + document.documentElement.scrollHeight;
			document.body.style.marginTop = -Number(location.hash.slice(1)) + 'px';
		}, 500))"
	sed -E "s|<head>|<head><base href=\"http://$address/\"><script>${script//$'\n'/ }</script>|; s|<details |<details open |g"
}

shoot() {
	local file=$1 name=$2 total top=0 n=1
	total=$(browse --window-size="1280,$height" --dump-dom "file://$file" | grep -oE 'height=[0-9]+' | head -1)
	for ((total = ${total#height=}; top < total; top += height, n++)); do
		browse --window-size="1280,$height" --screenshot="$out/$name-$(printf %02d "$n").png" "file://$file#$top"
	done
}

# The text of the documentation without code, in which a doc link that led nowhere stands in brackets.
prose() {
	sed -n '/<div class="Documentation-content/,/<div class="UnitFiles/p' "$1" | sed '/<pre/,/<\/pre>/d' | sed -E 's/<[^>]*>//g'
}

faults=0
packages=("$@")
if [[ $# -eq 0 ]]; then
	mapfile -t packages < <(go list ./... | grep -v /internal/ | sed "s|^$module||; s|^/||")
fi
printf '%-20s %-8s %8s %8s  %s\n' package licence examples pictures 'links that lead nowhere'
for package in "${packages[@]}"; do
	name=${package:-root}
	name=${name//\//-}
	file=$out/$name.html
	get "$module${package:+/$package}" >"$tmp/page.html"
	unfold <"$tmp/page.html" >"$file"
	rm -f "$out/$name"-[0-9][0-9].png
	[[ $height -eq 0 ]] || shoot "$file" "$name"

	licence=$(grep -A3 'data-test-id="UnitHeader-license"' "$tmp/page.html" | grep -oE '>[A-Za-z0-9.-]+' | head -1 | tr -d '>' || true)
	broken=$(prose "$tmp/page.html" | grep -oP '(?<![\w\])])\[\*?[\w./]*[A-Z][\w.]*\]' | sort -u | tr '\n' ' ' || true)
	examples=$(grep -c '<details.*Documentation-exampleDetails ' "$tmp/page.html" || true)
	pictures=$(find "$out" -name "$name-[0-9][0-9].png" | wc -l)
	printf '%-20s %-8s %8d %8d  %s\n' "${package:-.}" "${licence:-none}" "$examples" "$pictures" "$broken"
	if [[ -z $licence || -n $broken ]] || ! grep -q 'id="pkg-overview"' "$tmp/page.html"; then
		faults=1
	fi
done
exit "$faults"
