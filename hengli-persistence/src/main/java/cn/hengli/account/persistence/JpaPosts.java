package cn.hengli.account.persistence;

import cn.hengli.account.Post;
import cn.hengli.account.PostId;
import cn.hengli.account.Posts;
import org.springframework.data.repository.Repository;

interface JpaPosts extends Repository<Post, PostId>, Posts {}
