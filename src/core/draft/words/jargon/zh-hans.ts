import { jargon as read } from '../draft-words.ts';

/** Words of the trade in mainland Chinese, and the plain ones. */
export const jargon = () =>
  read(`
  api接口, api, 接口 => 系统之间的连接
  sdk => 开发工具包
  sla => 约定的服务时间
  kpi, okr => 目标
  mvp => 第一个可用版本
  uat => 您的验收测试
  qa, 提测 = 测试
  ci/cd, 流水线 => 自动发布
  bug, bugs => 问题
  迭代 = 下一轮改进
  部署, deploy, 发版 => 上线
  回滚, rollback => 恢复到上一个版本
  灰度发布, 灰度 = 先给一部分用户使用
  热修复, 热更新, hotfix => 紧急修复
  联调 = 一起测试连接
  埋点, 打点 => 访问统计
  后端, 后台服务, backend => 服务器部分
  前端, frontend => 您看到的页面
  生产环境, 线上环境, prod => 正式系统
  预发布环境, 预发环境, 预发, staging => 测试系统
  缓存穿透, 缓存击穿, 缓存失效 = 临时数据没有更新
  宕机 => 停止服务
  中间件 => 连接用的软件
  微服务 => 小程序模块
  docker, k8s, kubernetes = 服务器配置
  压测, 压力测试 = 大量访问测试
  排期 = 时间安排
  需求池, backlog => 待办清单
  sprint = 两周的工作阶段
  commit, 提交记录 => 修改记录
  merge, 合并请求, pull request = 合并修改
  重构 => 整理代码
  代码仓库, repo => 存放代码的地方
  回归测试 => 再测一遍旧功能
  堆栈, 报错栈 => 出错记录
  空指针, 内存泄漏, 死锁, 线程池, 高并发, 并发量, qps = 程序处理能力的问题
  幂等 = 可以安全重复
  异步 => 在后台
  webhook, 回调 => 自动通知
  定时任务, cron => 按时自动执行的任务
  负载均衡 = 分流
  dns解析, dns => 域名设置
  ssl证书, ssl => 安全连接
  json, xml, yaml = 数据格式
  sql, 慢查询 = 数据库查询
  兜底方案, 兜底 => 备用办法
  对齐一下, 拉齐, 信息对齐, 对齐需求, 对齐目标 = 确认一致
  赋能 = 帮助
  闭环 = 有始有终
  抓手 = 着手点
  颗粒度 => 细致程度
  拉通 = 一起沟通
  打通链路, 链路 = 流程
  底层逻辑 = 原因
  鉴权 => 身份验证
  脱敏 => 隐去个人信息
  ux, ui => 界面
`);
