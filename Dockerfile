# Builds the image from the jar: ./mvnw -DskipTests package && docker build -t hengli .
#
# Java 25 rather than 17, with which the project builds: the newest release with long-term support, starts about a third faster,
# and gets security fixes for the longest time.
FROM eclipse-temurin:25-jre AS unpacked
COPY hengli-app/target/hengli-app.jar hengli-app.jar
# started from unpacked files the program is up in two thirds of the time; what seldom changes comes in layers of its own
RUN java -Djarmode=tools -jar hengli-app.jar extract --layers --destination /unpacked \
    && rm -f /unpacked/dependencies/lib/embedded-postgres-binaries-windows-*.jar

FROM eclipse-temurin:25-jre AS program
RUN /usr/sbin/groupadd --system --gid 10001 hengli \
    && /usr/sbin/useradd --system --uid 10001 --gid hengli --home-dir /var/lib/hengli --no-create-home --shell /usr/sbin/nologin hengli \
    && install -d -o hengli -g hengli -m 0700 /var/lib/hengli
WORKDIR /opt/hengli
COPY --from=unpacked /unpacked/dependencies/ ./
COPY --from=unpacked /unpacked/spring-boot-loader/ ./
COPY --from=unpacked /unpacked/snapshot-dependencies/ ./
COPY --from=unpacked /unpacked/application/ ./
COPY deploy/linux/jvm.options deploy/linux/hengli ./
RUN chmod 0755 hengli

# also because the embedded database, used when no other is given, does not run as root
USER hengli

FROM program AS trained
# one start on data to throw away makes the start cache, with the options of every later start
RUN java @jvm.options -XX:AOTCacheOutput=/tmp/hengli.aot -Dspring.context.exit=onRefresh -jar /opt/hengli/hengli-app.jar \
        --hengli.data-dir=/tmp/training --hengli.plain-http=accepted --server.port=0

FROM program
COPY --from=trained /tmp/hengli.aot ./
ENV HENGLI_DATA_DIR=/var/lib/hengli
VOLUME /var/lib/hengli
EXPOSE 8080
# bash speaks HTTP itself: the base image need not bring a client; a port with a certificate tells whoever comes without TLS
HEALTHCHECK --interval=10s --timeout=5s --start-period=180s --retries=6 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /actuator/health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && grep -qE '\"status\":\"UP\"|requires TLS' <&3"]
ENTRYPOINT ["/opt/hengli/hengli"]
