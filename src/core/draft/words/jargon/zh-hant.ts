import { jargon as read } from '../draft-words.ts';

/** Words of the trade as used in Taiwan and Hong Kong, and the plain ones. */
export const jargon = () =>
  read(`
  api介接, api串接, api, 接口 => 系統之間的連線
  sdk => 開發工具包
  sla => 約定的服務時間
  kpi, okr => 目標
  mvp => 第一個可用的版本
  uat => 您的驗收測試
  qa = 測試
  ci/cd => 自動發布
  bug, bugs => 問題
  迭代, 疊代 = 下一輪改善
  部署, 佈署, 上版, deploy, release => 上線
  回滾, 退版, rollback => 恢復到前一個版本
  灰度發布, 灰度 = 先給一部分使用者使用
  熱修復, 熱更新, hotfix => 緊急修正
  聯調 = 一起測試連線
  埋點, 埋碼 => 流量統計
  後端, backend => 伺服器端的程式
  前端, frontend => 您看到的頁面
  生產環境, 正式機, 正式環境, prod, production => 正式系統
  測試機, 預備環境, staging => 測試系統
  快取失效, 清快取 = 更新暫存資料
  當機 => 停止服務
  中介軟體, 中間件 => 連接用的軟體
  微服務 => 小型程式模組
  docker, k8s, kubernetes = 伺服器設定
  壓測, 壓力測試 = 大量連線測試
  需求池, backlog => 待辦清單
  sprint = 兩週的工作階段
  commit => 修改紀錄
  merge, pull request = 合併修改
  重構 => 整理程式碼
  repo => 存放程式碼的地方
  迴歸測試, 回歸測試 => 再測一遍舊功能
  堆疊追蹤, stack trace => 錯誤紀錄
  空指標, 記憶體洩漏, 死結, 執行緒, 高併發, qps = 程式處理能力的問題
  冪等 = 可以安全重複
  非同步 => 在背景
  webhook, 回呼 => 自動通知
  排程任務, cron job, cron => 定時自動執行的工作
  負載平衡 = 分流
  dns => 網域設定
  ssl憑證, ssl => 安全連線
  json, xml, yaml = 資料格式
  sql, 慢查詢 = 資料庫查詢
  workaround => 暫時的做法
  scope => 工作範圍
  sync一下, sync = 討論
  align = 確認一致
  對齊一下, 拉齊, 資訊對齊, 對齊需求, 對齊目標 = 確認一致
  賦能 = 協助
  閉環 = 有始有終
  顆粒度 => 細緻程度
  issue => 問題
  ticket => 案件
  ux, ui => 介面
`);
