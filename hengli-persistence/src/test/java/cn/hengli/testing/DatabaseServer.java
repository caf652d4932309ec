package cn.hengli.testing;

/** A PostgreSQL server that lives as long as the tests' JVM. */
record DatabaseServer(String description, String host, int port, String username, String password) {

    String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
