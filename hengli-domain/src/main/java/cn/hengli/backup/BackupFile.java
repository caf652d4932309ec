package cn.hengli.backup;

import java.time.Instant;

/**
 * 备份文件: a backup that lies in the folder, written to its end and read back.
 *
 * @param size in bytes
 * @param checksum SHA-256 over all bytes but the last 64, which are the checksum itself
 * @param complete whether all attachments were intact when it was made
 */
public record BackupFile(String name, Instant at, long size, String checksum, boolean complete) {}
