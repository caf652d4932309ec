package cn.hengli.account;

/**
 * A token that was just made.
 *
 * @param secret to be shown once; it is kept nowhere
 */
public record MadeApiToken(ApiTokenId id, String secret) {

    @Override
    public String toString() {
        return id.toString();
    }
}
