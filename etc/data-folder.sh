#!/bin/sh
# Prints the host's data folder: TODO_DATA, or the default that TodoDataFolder.Resolve has too.
if [ -n "$TODO_DATA" ]; then echo "$TODO_DATA"
elif [ "$(id -u)" = 0 ]; then echo /var/lib/todo
else echo "${XDG_DATA_HOME:-$HOME/.local/share}/todo"
fi
