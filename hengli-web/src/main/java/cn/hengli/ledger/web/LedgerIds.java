package cn.hengli.ledger.web;

import cn.hengli.ledger.AttachmentId;
import cn.hengli.ledger.LedgerEntryId;
import cn.hengli.shared.Quarter;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads ids and quarters in addresses; what is none leads nowhere. */
@Configuration(proxyBeanMethods = false)
class LedgerIds implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LedgerEntryId.class, text -> new LedgerEntryId(UUID.fromString(text)));
        registry.addConverter(String.class, AttachmentId.class, text -> new AttachmentId(UUID.fromString(text)));
        registry.addConverter(String.class, Quarter.class, Quarter::parse);
    }
}
