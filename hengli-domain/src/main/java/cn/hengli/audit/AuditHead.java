package cn.hengli.audit;

/** Where the trail ends: number and hash of the last event; what was cut off behind it is missed. */
public record AuditHead(long number, String hash) {}
