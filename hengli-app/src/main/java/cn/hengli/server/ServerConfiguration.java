package cn.hengli.server;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** How the web server guards itself; sizes and times are in {@code application.yml}. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> guards(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize largest) {
        return server -> server.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new LastErrorPage());
            context.getPipeline().addValve(new FairShare(largest.toBytes()));
            // temporary folders that somebody swept while the program ran are made again
            context.setCreateUploadTargets(true);
        });
    }
}
