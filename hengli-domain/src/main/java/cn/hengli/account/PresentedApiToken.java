package cn.hengli.account;

import org.jspecify.annotations.Nullable;

/**
 * What became of a token that a program presented.
 *
 * @param token null where there is none with this secret
 * @param known whose it is; null where nobody's
 * @param failure null where it is good
 */
public record PresentedApiToken(
        @Nullable ApiTokenRow token,
        @Nullable KnownActor known,
        @Nullable ApiTokenFailure failure) {}
