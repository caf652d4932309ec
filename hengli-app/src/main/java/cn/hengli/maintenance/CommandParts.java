package cn.hengli.maintenance;

import cn.hengli.audit.AuditTrail;
import cn.hengli.backup.MakeBackup;
import cn.hengli.backup.RecordBackup;
import cn.hengli.database.CommandDatabase;
import cn.hengli.ledger.AttachmentContents;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The few parts of the program that a command needs: it starts in seconds and opens no port. Without a stereotype on purpose: the site's own scan
 * must not find it.
 */
@ComponentScan("cn.hengli.backup.persistence")
@ComponentScan("cn.hengli.time")
@ComponentScan(
        basePackages = {"cn.hengli.ledger.persistence", "cn.hengli.audit.persistence"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {AttachmentContents.class, AuditTrail.class}))
@Import({MakeBackup.class, RecordBackup.class, BackupCommand.class, RestoreCommand.class})
class CommandParts {

    @Bean
    CommandDatabase commandDatabase(Environment settings, @Value("${" + Command.SETTING + "}") Command command) {
        return new CommandDatabase(settings, command == Command.RESTORE);
    }

    @Bean
    JdbcConnectionDetails databaseAddress(CommandDatabase database) {
        return new AddressWhenAsked(database);
    }

    @Bean
    DataSource dataSource(JdbcConnectionDetails address) {
        var source = new DriverManagerDataSource(address.getJdbcUrl());
        source.setUsername(address.getUsername());
        source.setPassword(address.getPassword());
        return source;
    }

    @Bean
    JdbcClient jdbcClient(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    TransactionTemplate transactions(DataSource source) {
        return new TransactionTemplate(new JdbcTransactionManager(source));
    }
}
