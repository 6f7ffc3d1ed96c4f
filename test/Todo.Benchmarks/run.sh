#!/usr/bin/env bash
# Measures the product's host beside a hand-written baseline and prints the figures (docs/performance.md says how to read them).
# Takes under five minutes; uses only 127.0.0.1, and ends everything it started, Ctrl-C included.
#
#   --write          puts the figures into docs/performance.md
#   --seconds N      of each HTTP measurement (10)   --rounds N  (3)   --warm-up N  seconds (3)
#   --connections N  of wrk (32)   --clients N  live clients (200)   --rate N  creates a second while they listen (50)
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1 DEBIAN_FRONTEND=noninteractive

if ! command -v wrk >/dev/null; then
  [ "$(id -u)" = 0 ] || { echo "wrk is needed: apt-get install wrk" >&2; exit 1; }
  { apt-get install -y wrk || { apt-get update && apt-get install -y wrk; }; } >&2
fi

dotnet build test/Todo.Benchmarks -c Release -v q >&2
exec dotnet test/Todo.Benchmarks/bin/Release/net10.0/Todo.Benchmarks.dll \
  --commit "$(git describe --always --dirty 2>/dev/null || echo unknown)" "$@"
