package cn.hengli.operation;

/**
 * 数据库现状.
 *
 * @param version of the server
 * @param bytes that the database takes
 * @param connections open now, of this database
 * @param mostConnections of the whole server
 */
public record DatabaseFacts(String version, long bytes, int connections, int mostConnections) {}
