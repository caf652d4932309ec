package cn.hengli.grid.web;

import cn.hengli.grid.GridViewId;
import java.util.UUID;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Reads the ids of arrangements in addresses; what is none leads nowhere. */
@Configuration(proxyBeanMethods = false)
class GridIds implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, GridViewId.class, text -> new GridViewId(UUID.fromString(text)));
    }
}
