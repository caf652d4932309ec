package cn.hengli.server;

import cn.hengli.startup.StartRefused;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.autoconfigure.ssl.PemSslBundleProperties;
import org.springframework.boot.autoconfigure.ssl.PropertiesSslBundle;
import org.springframework.core.env.Environment;
import org.springframework.util.StringUtils;

/** 本站证书: two PEM files, the certificate with the chain above it and its key; a renewed one is taken up without a restart. */
record SiteCertificate(Path certificate, Path privateKey) {

    private static final String CERTIFICATE = "hengli.tls.certificate";
    private static final String PRIVATE_KEY = "hengli.tls.private-key";

    static boolean isGiven(Environment environment) {
        return StringUtils.hasText(environment.getProperty(CERTIFICATE))
                || StringUtils.hasText(environment.getProperty(PRIVATE_KEY));
    }

    static SiteCertificate of(Environment environment) {
        return new SiteCertificate(file(environment, CERTIFICATE), file(environment, PRIVATE_KEY));
    }

    private static Path file(Environment environment, String setting) {
        var file = Path.of(environment.getProperty(setting, "").strip()).toAbsolutePath();
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new StartRefused(setting + " 指的文件 " + file + " 读不到", setting + ": cannot read the file " + file);
        }
        return file;
    }

    /** Tried before anything is started: only here what is wrong with it can be put into one line. */
    X509Certificate mustBeUsable() {
        try {
            var stores = PropertiesSslBundle.get(bundle()).getStores();
            return first(Objects.requireNonNull(stores.getKeyStore()));
        } catch (KeyStoreException | RuntimeException e) {
            throw new StartRefused(
                    "证书 " + certificate + " 和私钥 " + privateKey + " 不能用（" + e.getMessage() + "）",
                    "the certificate " + certificate + " and the key " + privateKey + " cannot be used",
                    e);
        }
    }

    Map<String, Object> settings() {
        var settings = new LinkedHashMap<String, Object>();
        settings.put("server.ssl.bundle", "site");
        settings.put("spring.ssl.bundle.pem.site.reload-on-update", "true");
        settings.put("spring.ssl.bundle.pem.site.keystore.certificate", location(certificate));
        settings.put("spring.ssl.bundle.pem.site.keystore.private-key", location(privateKey));
        settings.put("spring.ssl.bundle.pem.site.keystore.verify-keys", "true");
        return settings;
    }

    private PemSslBundleProperties bundle() {
        var bundle = new PemSslBundleProperties();
        bundle.getKeystore().setCertificate(location(certificate));
        bundle.getKeystore().setPrivateKey(location(privateKey));
        bundle.getKeystore().setVerifyKeys(true);
        return bundle;
    }

    private static String location(Path file) {
        return file.toUri().toString();
    }

    private static X509Certificate first(KeyStore keys) throws KeyStoreException {
        return (X509Certificate) keys.getCertificate(keys.aliases().nextElement());
    }
}
