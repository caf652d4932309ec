package cn.hengli;

import cn.hengli.shared.DomainService;
import cn.hengli.shared.UseCase;
import org.springframework.aop.Advisor;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.transaction.interceptor.MatchAlwaysTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Turns every {@link UseCase} into a bean and each of its calls into one transaction: the domain itself knows no framework. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "cn.hengli",
        useDefaultFilters = false,
        includeFilters = @ComponentScan.Filter({UseCase.class, DomainService.class}))
class UseCaseConfiguration {

    @Bean
    @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
    static Advisor useCaseTransactions(BeanFactory beans) {
        var advice = new TransactionInterceptor();
        advice.setTransactionAttributeSource(new MatchAlwaysTransactionAttributeSource());
        // looked up at the first call: an advisor is made before all other beans and must not drag the database along
        advice.setBeanFactory(beans);
        return new DefaultPointcutAdvisor(AnnotationMatchingPointcut.forClassAnnotation(UseCase.class), advice);
    }
}
