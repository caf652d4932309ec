package cn.hengli.account;

import cn.hengli.shared.NotFound;
import java.util.Optional;

/** All tokens that were ever made. */
public interface ApiTokens {

    Optional<ApiToken> findById(ApiTokenId id);

    boolean existsByHash(String hash);

    ApiToken saveAndFlush(ApiToken token);

    default ApiToken getById(ApiTokenId id) {
        return findById(id).orElseThrow(() -> NotFound.missing("token", id));
    }
}
