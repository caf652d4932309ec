package cn.hengli.account;

import java.util.UUID;

/** Identifies a session (会话). It opens nothing: the secret in a browser's cookie is another. */
public record SessionId(UUID value) {

    public static SessionId next() {
        return new SessionId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
