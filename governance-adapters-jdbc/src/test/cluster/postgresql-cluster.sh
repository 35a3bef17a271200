#!/usr/bin/env bash
# A PostgreSQL cluster on this machine's loopback: three etcd, three PostgreSQL under Patroni, synchronous replication.
# For trials and as an example of the settings; on real machines each node gets one of each, and real passwords.
set -euo pipefail

usage() {
  cat <<'TEXT'
usage: postgresql-cluster.sh packages           install what it needs (Debian; needs root)
       postgresql-cluster.sh start DIRECTORY    start a cluster with its data in DIRECTORY, and wait for its leader
       postgresql-cluster.sh node DIRECTORY N   start node N (1 to 3) again
       postgresql-cluster.sh kill DIRECTORY N   kill node N at once, as if its machine had lost power
       postgresql-cluster.sh leader DIRECTORY   print the number of the leading node
       postgresql-cluster.sh switch DIRECTORY   let another node lead, in good order
       postgresql-cluster.sh list DIRECTORY     print the state of all nodes
       postgresql-cluster.sh url                print the JDBC URL that follows the leader
       postgresql-cluster.sh stop DIRECTORY     end everything
TEXT
}

readonly PORTS=${CLUSTER_PORTS:-15500} # etcd: +11.. and +21.., Patroni: +31.., PostgreSQL: +1..
readonly NODES=(1 2 3)

binaries() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -1; }

etcd_hosts() { printf '127.0.0.1:%d,127.0.0.1:%d,127.0.0.1:%d' $((PORTS + 11)) $((PORTS + 12)) $((PORTS + 13)); }

# PostgreSQL does not run as root
AS_POSTGRES=(env)
if [ "$(id -u)" = 0 ]; then AS_POSTGRES=(setpriv --reuid=postgres --regid=postgres --init-groups); fi

start_etcd() {
  local directory=$1 peers="" n
  for n in "${NODES[@]}"; do peers+="${peers:+,}e$n=http://127.0.0.1:$((PORTS + 20 + n))"; done
  for n in "${NODES[@]}"; do
    setsid etcd --name "e$n" --data-dir "$directory/etcd$n" \
      --listen-client-urls "http://127.0.0.1:$((PORTS + 10 + n))" \
      --advertise-client-urls "http://127.0.0.1:$((PORTS + 10 + n))" \
      --listen-peer-urls "http://127.0.0.1:$((PORTS + 20 + n))" \
      --initial-advertise-peer-urls "http://127.0.0.1:$((PORTS + 20 + n))" \
      --initial-cluster "$peers" >"$directory/etcd$n.log" 2>&1 </dev/null &
    echo $! >"$directory/etcd$n.pid"
  done
}

start_node() {
  local directory=$1 n=$2
  mkdir -p "$directory/node$n"
  chmod 700 "$directory/node$n"
  cat >"$directory/node$n.yml" <<YAML
scope: governance
name: node$n
restapi: {listen: "127.0.0.1:$((PORTS + 30 + n))", connect_address: "127.0.0.1:$((PORTS + 30 + n))"}
etcd3: {hosts: "$(etcd_hosts)"}
bootstrap:
  dcs:
    ttl: 10
    loop_wait: 2
    retry_timeout: 3
    maximum_lag_on_failover: 1048576
    synchronous_mode: true
    postgresql:
      use_pg_rewind: true
      parameters: {synchronous_commit: "on", fsync: "on", full_page_writes: "on", wal_log_hints: "on", max_connections: 100}
  initdb: [{encoding: UTF8}, data-checksums]
  pg_hba: ["host all all 127.0.0.1/32 scram-sha-256", "host replication all 127.0.0.1/32 scram-sha-256", "local all all trust"]
postgresql:
  listen: "127.0.0.1:$((PORTS + n))"
  connect_address: "127.0.0.1:$((PORTS + n))"
  data_dir: $directory/node$n/data
  bin_dir: $(binaries)
  pgpass: $directory/node$n/pgpass
  authentication:
    superuser: {username: postgres, password: trial}
    replication: {username: replicator, password: trial}
    rewind: {username: rewinder, password: trial}
  parameters: {unix_socket_directories: "$directory/node$n"}
YAML
  if [ "$(id -u)" = 0 ]; then chown -R postgres "$directory/node$n"; fi
  "${AS_POSTGRES[@]}" setsid patroni "$directory/node$n.yml" >>"$directory/node$n.log" 2>&1 </dev/null &
  echo $! >"$directory/node$n.pid"
}

leader() {
  local n
  for n in "${NODES[@]}"; do
    if curl -sf -o /dev/null --max-time 2 "http://127.0.0.1:$((PORTS + 30 + n))/primary"; then
      echo "$n"
      return
    fi
  done
  return 1
}

synchronous() {
  local n
  for n in "${NODES[@]}"; do
    if curl -sf -o /dev/null --max-time 2 "http://127.0.0.1:$((PORTS + 30 + n))/synchronous"; then return; fi
  done
  return 1
}

# Waits for a leader and a standby that has every commit
await_cluster() {
  local tries
  for tries in $(seq 1 240); do
    if leader >/dev/null && synchronous; then return; fi
    sleep 0.5
  done
  echo "no leader with a synchronous standby after two minutes; see the logs in $1" >&2
  return 1
}

# Node N's Patroni, its PostgreSQL, and all processes of these
kill_node() {
  local directory=$1 n=$2 data="$1/node$2/data/postmaster.pid" postmaster=""
  if [ -f "$data" ]; then postmaster=$(head -1 "$data"); fi
  pkill -KILL -s "$(cat "$directory/node$n.pid")" || true # a session of its own
  if [ -n "$postmaster" ]; then
    pkill -KILL -P "$postmaster" || true
    kill -KILL "$postmaster" 2>/dev/null || true
  fi
}

case ${1:-} in
  packages) apt-get install -y --no-install-recommends postgresql patroni etcd-server curl ;;
  start)
    mkdir -p "$2"
    chmod 755 "$2"
    start_etcd "$2"
    for n in "${NODES[@]}"; do start_node "$2" "$n"; done
    await_cluster "$2"
    ;;
  node) start_node "$2" "$3" && await_cluster "$2" ;;
  kill) kill_node "$2" "$3" ;;
  leader) leader ;;
  switch) patronictl -c "$2/node$(leader).yml" switchover --force ;;
  list) patronictl -c "$2/node1.yml" list ;;
  url)
    echo "jdbc:postgresql://127.0.0.1:$((PORTS + 1)),127.0.0.1:$((PORTS + 2)),127.0.0.1:$((PORTS + 3))/postgres?targetServerType=primary&connectTimeout=2&socketTimeout=10&user=postgres&password=trial"
    ;;
  stop)
    for n in "${NODES[@]}"; do kill_node "$2" "$n" 2>/dev/null || true; done
    for n in "${NODES[@]}"; do kill "$(cat "$2/etcd$n.pid")" 2>/dev/null || true; done
    ;;
  -h | --help | help) usage ;;
  *)
    usage >&2
    exit 2
    ;;
esac
