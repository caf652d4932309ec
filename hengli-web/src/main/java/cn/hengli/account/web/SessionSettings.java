package cn.hengli.account.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last, and how their cookies travel.
 *
 * @param idle without any request
 * @param absolute from the password on, however busy
 * @param secure whether cookies go through TLS only: to be set wherever the site is reached by https
 */
@ConfigurationProperties("hengli.session")
record SessionSettings(
        @DefaultValue("30m") Duration idle,
        @DefaultValue("12h") Duration absolute,
        @DefaultValue("false") boolean secure) {}
