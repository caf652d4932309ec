#!/usr/bin/env bash
# Installs the program, or upgrades it: run again with a newer jar. Goes as far as it went before, as often as it is run.
set -euo pipefail

usage() {
    cat <<'TEXT'
install.sh [JAR]                 install or upgrade; by itself hengli-app.jar beside this script or in the build
    --self-signed NAME           with a certificate made for this name or address, to begin with
    --tls CERT KEY               with this certificate and key (PEM)
    --by-proxy                   a proxy in front encrypts; listens on this machine only
    --plain-http                 accept that passwords travel in clear
    --port N                     8443, without a certificate 8080
    --java HOME                  the Java to use, 17 or newer; otherwise JAVA_HOME, or java on the path
    --backed-up                  upgrade without a copy: a backup of the external database has been made
    --root DIR                   everything below DIR, without user and service: to try it out
install.sh --cache               make the start cache anew, after Java was updated
install.sh --back                return to the version, and the data, before the last upgrade
TEXT
}
say() { echo "hengli: $*"; }
fail() { echo "hengli: $*" >&2; exit 1; }

here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
todo=install root='' jar='' java_home=${JAVA_HOME:-} port='' transport='' names='' certificate='' key='' backed_up=''
while [ $# -gt 0 ]; do
    case $1 in
    --root) root=$(mkdir -p "$2" && cd "$2" && pwd); shift ;;
    --java) java_home=$2; shift ;;
    --port) port=$2; shift ;;
    --self-signed) transport=self-signed names=$2; shift ;;
    --tls) transport=tls certificate=$(readlink -f "$2") key=$(readlink -f "$3"); shift 2 ;;
    --by-proxy) transport=by-proxy ;;
    --plain-http) transport=plain-http ;;
    --backed-up) backed_up=yes ;;
    --cache) todo=cache ;;
    --back) todo=back ;;
    -h | --help) usage; exit ;;
    -*) usage >&2; exit 2 ;;
    *) jar=$1 ;;
    esac
    shift
done

base=$root/opt/hengli etc=$root/etc/hengli data=$root/var/lib/hengli logs=$root/var/log/hengli
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "请用 root 运行。 Run this as root."

# as the service's user, by a program that becomes the next one and passes signals on; below --root as whoever runs this
as_hengli=(env LANG=C.UTF-8)
[ -n "$root" ] || as_hengli=(setpriv --reuid=hengli --regid=hengli --init-groups env LANG=C.UTF-8)
owned() { [ -n "$root" ] || chown hengli:hengli "$@"; }
service() { [ -n "$root" ] || systemctl "$@"; }
setting() { sed -n "s/^ *$1 *= *//p" "$etc/hengli.conf" | tail -n 1; }
link() { ln -sfn "$1" "$2.new" && mv -T "$2.new" "$2"; }

find_java() {
    local java
    java=${java_home:+$java_home/bin/java}
    java=$(readlink -f "$(command -v "${java:-java}" || true)")
    [ -x "$java" ] || fail "找不到 Java，请安装 Java 17 或更高版本，或用 --java 指出。 No Java: install 17 or newer, or say --java HOME."
    java_home=${java%/bin/java}
    java_major=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java.specification.version = //p')
    [ "${java_major%%.*}" -ge 17 ] || fail "$java 是 Java $java_major，需要 17 或更高版本。 Java $java_major is too old, 17 or newer is needed."
}

find_jar() {
    local each
    for each in "$jar" "$here/hengli-app.jar" "$here/../../hengli-app/target/hengli-app.jar"; do
        [ -z "$each" ] || [ ! -f "$each" ] || { jar=$(readlink -f "$each"); return; }
        [ -z "$jar" ] || break
    done
    fail "找不到 hengli-app.jar。 There is no hengli-app.jar: name it."
}

make_user() {
    [ -z "$root" ] || return 0
    getent group hengli >/dev/null || groupadd --system hengli
    getent passwd hengli >/dev/null || useradd --system --gid hengli --home-dir "$data" --no-create-home \
        --shell "$(command -v nologin || echo /bin/false)" --comment "横沥乡村振兴工作台账" hengli
}

make_folders() {
    install -d -m 0755 "$base"
    install -d -m 0750 "$etc" "$logs"
    install -d -m 0700 "$data"
    owned "$data" "$logs"
    [ -n "$root" ] || chgrp hengli "$etc"
}

# Written once and then the operator's: an upgrade leaves it alone.
write_settings() {
    [ ! -f "$etc/hengli.conf" ] || return 0
    if [ "$transport" = self-signed ]; then
        # shellcheck disable=SC2086 # several names, by blanks
        [ -f "$etc/tls/site.key" ] || "$here/certificate.sh" $names --to "$etc/tls"
        certificate=$etc/tls/site.crt key=$etc/tls/site.key
    fi
    {
        echo "# One setting a line, name=value, as listed in the README. Restart after a change: systemctl restart hengli"
        echo "hengli.data-dir=$data"
        echo "logging.file.name=$logs/hengli.log"
        case $transport in
        self-signed | tls)
            echo "server.port=${port:-8443}"
            echo "hengli.tls.certificate=$certificate"
            echo "hengli.tls.private-key=$key"
            ;;
        by-proxy)
            echo "server.port=${port:-8080}"
            echo "server.address=127.0.0.1"
            echo "hengli.tls.by-proxy=true"
            ;;
        plain-http)
            echo "server.port=${port:-8080}"
            echo "hengli.plain-http=accepted"
            ;;
        *)
            echo "server.port=${port:-8080}"
            echo "# one of these three, or the program does not start"
            echo "#hengli.tls.certificate=/etc/hengli/tls/site.crt"
            echo "#hengli.tls.private-key=/etc/hengli/tls/site.key"
            echo "#hengli.tls.by-proxy=true"
            echo "#hengli.plain-http=accepted"
            ;;
        esac
    } >"$etc/hengli.conf.new"
    chmod 0640 "$etc/hengli.conf.new"
    [ -n "$root" ] || chgrp hengli "$etc/hengli.conf.new"
    mv "$etc/hengli.conf.new" "$etc/hengli.conf"
}

# A folder for each jar, named by its version and content: whatever is installed is never changed again.
unpack() {
    local version
    version=$(unzip -p "$jar" BOOT-INF/classes/META-INF/build-info.properties META-INF/build-info.properties 2>/dev/null | sed -n 's/^build.version=//p' || true)
    home=$base/${version:+$version-}$(sha256sum "$jar" | cut -c 1-8)
    [ ! -f "$home/hengli-app.jar" ] || return 0
    rm -rf "$home.new" "$home"
    "$java_home/bin/java" -Djarmode=tools -jar "$jar" extract --destination "$home.new" >/dev/null
    rm -f "$home.new"/lib/embedded-postgres-binaries-windows-*.jar
    # named after the file it came from
    [ -f "$home.new/hengli-app.jar" ] || mv "$home.new/$(basename "$jar")" "$home.new/hengli-app.jar"
    mv -T "$home.new" "$home"
}

# What belongs to the program but not to the jar; may be newer than the jar.
add_files() {
    install -m 0755 "$here/hengli" "$here/install.sh" "$here/certificate.sh" "$home/"
    install -m 0644 "$here/jvm.options" "$here/hengli.service" "$home/"
    ln -sfn "$java_home" "$home/java"
    chmod -R go+rX,go-w "$home"
}

# One request by bash alone: where Java is, curl need not be.
page() {
    exec 3<>"/dev/tcp/127.0.0.1/$1" && printf 'GET %s HTTP/1.0\r\nHost: localhost\r\nAccept: text/html\r\n\r\n' "$2" >&3 && cat <&3
    exec 3>&-
}

# Starts the program once on data to throw away, asks for its first page, and keeps what Java has loaded on the way.
make_cache() {
    local work=$data/cache-training option file port='' answer
    if [ "${java_major%%.*}" -ge 25 ]; then file=hengli.aot option=-XX:AOTCacheOutput; else file=hengli.jsa option=-XX:ArchiveClassesAtExit; fi
    say "制作启动缓存，约需一分钟…… making the start cache, about a minute"
    rm -rf "$work" && install -d -m 0700 "$work" && owned "$work"
    # in a folder of the program's own: where it may run a database's programs
    "${as_hengli[@]}" "$java_home/bin/java" "@$home/jvm.options" "$option=$work/$file" -jar "$home/hengli-app.jar" \
        --hengli.data-dir="$work/data" --server.port=0 --server.address=127.0.0.1 --hengli.plain-http=accepted >"$work.log" 2>&1 &
    local training=$!
    for _ in $(seq 300); do
        port=$(sed -n 's/.*Tomcat started on port \([0-9]*\).*/\1/p' "$work.log")
        [ -z "$port" ] || break
        kill -0 "$training" 2>/dev/null || break
        sleep 0.5
    done
    [ -n "$port" ] || { tail -n 3 "$work.log" >&2; fail "启动缓存没有做成，详见 $work.log。 The start cache was not made."; }
    answer=$(page "$port" /login)
    case $answer in "HTTP/1.1 200"*) ;; *) fail "首页没有应答。 The first page did not answer." ;; esac
    kill "$training"
    wait "$training" || true
    [ -s "$work/$file" ] || { tail -n 3 "$work.log" >&2; fail "启动缓存没有做成，详见 $work.log。 The start cache was not made."; }
    rm -f "$home/hengli.aot" "$home/hengli.jsa"
    install -m 0644 "$work/$file" "$home/$file"
    rm -rf "$work" "$work.log"
    check_cache
}

# Java is asked to refuse rather than go without.
check_cache() {
    local java=$java_home/bin/java
    if [ -f "$home/hengli.aot" ]; then
        "$java" "@$home/jvm.options" "-XX:AOTCache=$home/hengli.aot" -XX:AOTMode=on -cp "$home/hengli-app.jar" -version >/dev/null 2>&1
    else
        "$java" "@$home/jvm.options" "-XX:SharedArchiveFile=$home/hengli.jsa" -Xshare:on -cp "$home/hengli-app.jar" -version >/dev/null 2>&1
    fi || fail "启动缓存做好了，但 Java 不用它。 The start cache was made, but this Java does not use it."
    say "启动缓存已启用。 The start cache is used: $(cd "$home" && ls hengli.aot hengli.jsa 2>/dev/null), $(du -h "$home"/hengli.{aot,jsa} 2>/dev/null | cut -f 1), Java $java_major"
}

install_service() {
    [ -z "$root" ] || return 0
    install -m 0644 "$home/hengli.service" /etc/systemd/system/hengli.service
    systemctl daemon-reload
    systemctl enable hengli >/dev/null 2>&1
}

# Before anything is changed: by the program itself while it runs, and the data once it has stopped.
keep_a_copy() {
    local stamp backup
    stamp=$(date +%Y%m%d-%H%M%S)
    backup=$root/var/backups/hengli/$stamp
    install -d -m 0700 "$root/var/backups/hengli" && owned "$root/var/backups/hengli"
    if "${as_hengli[@]}" timeout 30m "$base/current/hengli" backup "--to=$backup" >"$data.backup.log" 2>&1 && [ -e "$backup" ]; then
        say "已备份到 backed up to $backup"
        backed_up=yes
    fi
    service stop hengli
    if [ -d "$data/pg18" ]; then
        cp -a --reflink=auto "$data" "$data.before-$stamp"
        echo "$data.before-$stamp" >"$base/data-before"
        say "数据副本在 a copy of the data: $data.before-$stamp"
    elif [ -z "$backed_up" ]; then
        service start hengli
        fail "数据库在外部，备份命令没有应答：请先备份数据库（pg_dump），再加 --backed-up 运行。 The database is elsewhere and was not backed up: do so, then run this with --backed-up."
    else
        rm -f "$base/data-before"
    fi
}

await_health() {
    local port answer
    port=$(setting server.port)
    for _ in $(seq 300); do
        # a port with TLS tells whoever asks without it
        answer=$( (page "${port:-8080}" /actuator/health) 2>/dev/null || true)
        case $answer in *'"status":"UP"'* | *"requires TLS"*) say "运行正常，端口 is up on port ${port:-8080}"; return ;; esac
        systemctl is-active --quiet hengli || break
        sleep 1
    done
    fail "没有起来：journalctl -u hengli -n 50。升级后可用 install.sh --back 退回。 Did not come up; after an upgrade, install.sh --back returns."
}

start() {
    [ -z "$root" ] || { say "用它启动 start it by: HENGLI_CONF=$etc/hengli.conf $base/current/hengli"; return 0; }
    systemctl restart hengli
    await_health
}

go_back() {
    local before
    [ -e "$base/previous" ] || fail "没有可退回的版本。 There is no version to return to."
    service stop hengli
    before=$(cat "$base/data-before" 2>/dev/null || true)
    if [ -n "$before" ] && [ -d "$before" ]; then
        mv "$data" "$data.undone-$(date +%Y%m%d-%H%M%S)"
        mv "$before" "$data"
    fi
    home=$(readlink -f "$base/previous")
    link "$home" "$base/current"
    rm -f "$base/previous" "$base/data-before"
    install_service
    say "已退回 returned to $home；升级后写入的数据保留在 what was written since stays in $data.undone-*"
    start
}

case $todo in
back) go_back ;;
cache)
    home=$(readlink -f "$base/current") || fail "还没有安装。 Nothing is installed."
    [ -n "$java_home" ] || java_home=$(readlink -f "$home/java" || true)
    find_java
    ln -sfn "$java_home" "$home/java"
    make_cache
    say "下次启动生效。 Used from the next start on: systemctl restart hengli"
    ;;
install)
    find_java
    find_jar
    make_user
    make_folders
    write_settings
    unpack
    add_files
    if [ -e "$home/hengli.aot" ] || [ -e "$home/hengli.jsa" ]; then check_cache; else make_cache; fi
    old=$(readlink -f "$base/current" || true)
    if [ -n "$old" ] && [ -d "$old" ] && [ "$old" != "$home" ]; then
        keep_a_copy
        link "$old" "$base/previous"
    fi
    link "$home" "$base/current"
    install_service
    say "已安装 installed: $home"
    start
    ;;
esac
