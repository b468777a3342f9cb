# What needs more than Go: PostgreSQL, and grammars from npm. The only argument is the built program; it runs at the root.
bin=$1
here=$PWD/examples/warehouse
tmp=$(mktemp -d)
server=""
cleanup() {
	if [[ -n $server ]]; then
		"${as[@]}" "$postgres/pg_ctl" -D "$tmp/pg/data" -m immediate -w stop >/dev/null || true
	fi
	rm -rf "$tmp"
}
trap cleanup EXIT

# --- PostgreSQL, a cluster of its own that is thrown away

find_postgres() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

postgres=$(find_postgres)
if [[ -z $postgres ]]; then
	as=()
	[[ $(id -u) -eq 0 ]] || as=(sudo -n)
	"${as[@]}" apt-get update -q >/dev/null
	"${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends postgresql >/dev/null
	postgres=$(find_postgres)
fi

# The server refuses to run as root.
as=()
[[ $(id -u) -ne 0 ]] || as=(runuser -u postgres --)
chmod 755 "$tmp"
mkdir -m 777 "$tmp/pg"
"${as[@]}" "$postgres/initdb" -D "$tmp/pg/data" -U warehouse --auth=trust --no-sync >/dev/null
"${as[@]}" "$postgres/pg_ctl" -D "$tmp/pg/data" -o "-c listen_addresses='' -k $tmp/pg -c fsync=off" -l "$tmp/pg/log" -w start >/dev/null
server=running
export WAREHOUSE_POSTGRES="host=$tmp/pg user=warehouse dbname=postgres"

(cd "$here" && go test -count=1 ./...)
time "$bin" -lang es

# --- grammars that are not ours

cp -r "$here/grammar" "$tmp/grammar"
cd "$tmp/grammar"
npm install --no-package-lock --no-audit --no-fund --ignore-scripts --loglevel=error
"$bin" -statements | node --import ./register.js check.js
