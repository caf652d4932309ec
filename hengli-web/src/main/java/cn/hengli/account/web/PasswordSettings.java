package cn.hengli.account.web;

import cn.hengli.account.PasswordRule;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the site asks of passwords; the defaults are those of level protection, level 2.
 *
 * @see PasswordRule
 */
@ConfigurationProperties("hengli.password")
record PasswordSettings(
        @DefaultValue("8") int shortest,
        @DefaultValue("3") int kinds,
        @DefaultValue("90d") Duration maximumAge,
        @DefaultValue("7d") Duration oneTimeAge) {

    PasswordRule rule() {
        return new PasswordRule(shortest, kinds, maximumAge, oneTimeAge);
    }
}
