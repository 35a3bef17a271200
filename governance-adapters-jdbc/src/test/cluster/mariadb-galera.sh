#!/usr/bin/env bash
# A MariaDB Galera cluster on this machine's loopback: three nodes, each of which takes commits.
# For trials and as an example of the settings; on real machines each node has its own, and real passwords.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: mariadb-galera.sh packages           install what it needs (Debian; needs root)
       mariadb-galera.sh start DIRECTORY    start a cluster with its data in DIRECTORY, and wait for its nodes
       mariadb-galera.sh node DIRECTORY N   start node N (1 to 3) again, and wait until it has caught up
       mariadb-galera.sh kill DIRECTORY N   kill node N at once, as if its machine had lost power
       mariadb-galera.sh leader DIRECTORY   print the number of the node that clients use first
       mariadb-galera.sh url                print the JDBC URL that goes on to the next node
       mariadb-galera.sh stop DIRECTORY     end everything
TEXT
}

readonly PORTS=${CLUSTER_PORTS:-15600} # MariaDB: +1.., Galera: +11.., state transfer: +21..
readonly NODES=(1 2 3)

AS_MYSQL=(env)
if [ "$(id -u)" = 0 ]; then AS_MYSQL=(setpriv --reuid=mysql --regid=mysql --init-groups); fi

members() { printf 'gcomm://127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d' $((PORTS + 11)) $((PORTS + 12)) $((PORTS + 13)); }

start_node() {
  local directory=$1 n=$2 data="$1/node$2"
  shift 2
  if [ ! -d "$data" ]; then
    mkdir -p "$data"
    if [ "$(id -u)" = 0 ]; then chown mysql "$data"; fi
    "${AS_MYSQL[@]}" mariadb-install-db --no-defaults --datadir="$data" --auth-root-authentication-method=normal \
      --skip-test-db >"$directory/install$n.log" 2>&1
  fi
  "${AS_MYSQL[@]}" setsid mariadbd --no-defaults --datadir="$data" --port=$((PORTS + n)) --bind-address=127.0.0.1 \
    --socket="$data/mysqld.sock" --pid-file="$data/mysqld.pid" \
    --binlog-format=ROW --default-storage-engine=InnoDB --innodb-autoinc-lock-mode=2 \
    --innodb-flush-log-at-trx-commit=1 --max-connections=1000 \
    --wsrep-on=ON --wsrep-provider=/usr/lib/galera/libgalera_smm.so --wsrep-cluster-name=governance \
    --wsrep-cluster-address="$(members)" --wsrep-node-name="node$n" --wsrep-node-address="127.0.0.1:$((PORTS + 10 + n))" \
    --wsrep-provider-options="base_port=$((PORTS + 10 + n));ist.recv_addr=127.0.0.1:$((PORTS + 30 + n))" \
    --wsrep-sst-method=rsync --wsrep-sst-receive-address="127.0.0.1:$((PORTS + 20 + n))" \
    --wsrep-sync-wait=15 --wsrep-retry-autocommit=0 "$@" >>"$directory/node$n.log" 2>&1 </dev/null &
  echo $! >"$directory/node$n.pid"
}

ask() { mariadb --no-defaults --host=127.0.0.1 --port=$((PORTS + $1)) --user=root --skip-column-names --batch --execute "$2"; }

synced() { [ "$(ask "$1" "SHOW STATUS LIKE 'wsrep_local_state_comment'" 2>/dev/null | cut -f2)" = Synced ]; }

await_node() {
  local tries
  for tries in $(seq 1 240); do
    if synced "$2"; then return; fi
    sleep 0.5
  done
  echo "node $2 has not joined after two minutes; see the logs in $1" >&2
  return 1
}

case ${1:-} in
  packages) apt-get install -y --no-install-recommends mariadb-server galera-4 rsync iproute2 ;;
  start)
    mkdir -p "$2"
    chmod 755 "$2"
    start_node "$2" 1 --wsrep-new-cluster
    await_node "$2" 1
    ask 1 "CREATE DATABASE governance CHARACTER SET utf8mb4; CREATE USER governance@localhost IDENTIFIED BY 'trial'; GRANT ALL ON *.* TO governance@localhost"
    for n in 2 3; do
      start_node "$2" "$n"
      await_node "$2" "$n"
    done
    ;;
  node) start_node "$2" "$3" && await_node "$2" "$3" ;;
  kill) pkill -KILL -s "$(cat "$2/node$3.pid")" ;;
  leader) for n in "${NODES[@]}"; do if synced "$n"; then echo "$n" && exit; fi; done; exit 1 ;;
  url)
    echo "jdbc:mariadb:sequential://127.0.0.1:$((PORTS + 1)),127.0.0.1:$((PORTS + 2)),127.0.0.1:$((PORTS + 3))/governance?user=governance&password=trial&sslMode=disable&connectTimeout=2000&socketTimeout=10000"
    ;;
  stop) for n in "${NODES[@]}"; do pkill -KILL -s "$(cat "$2/node$n.pid")" 2>/dev/null || true; done ;;
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
