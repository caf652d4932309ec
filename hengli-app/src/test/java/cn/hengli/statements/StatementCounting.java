package cn.hengli.statements;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** Puts a counter before the database. */
@TestConfiguration(proxyBeanMethods = false)
class StatementCounting {

    @Bean
    static Statements statements() {
        return new Statements();
    }

    @Bean
    static BeanPostProcessor counted(Statements statements) {
        return new BeanPostProcessor() {

            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source && !(bean instanceof ProxyDataSource)
                        ? ProxyDataSourceBuilder.create(name, source)
                                .listener(statements)
                                .build()
                        : bean;
            }
        };
    }
}
