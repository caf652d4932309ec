package cn.hengli.account.persistence;

import cn.hengli.account.ApiToken;
import cn.hengli.account.ApiTokenId;
import cn.hengli.account.ApiTokens;
import org.springframework.data.repository.Repository;

interface JpaApiTokens extends Repository<ApiToken, ApiTokenId>, ApiTokens {}
