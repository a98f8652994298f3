import { jargon as read } from '../draft-words.ts';

/** English words of the trade, and the plain ones. */
export const jargon = () =>
  read(`
  api, apis, rest api => connection between the two systems
  sdk => toolkit
  sla, slas = agreed service times
  kpi, kpis = target figures
  mvp => first usable version
  uat = your test before acceptance
  qa = testing
  rca => report on the cause
  poc => trial version
  ci/cd, ci pipeline = automatic checks and publishing
  eod = a clock time
  wip = in progress
  deploy, deploys, deployed, deploying, deployment, deployments, redeploy, redeployed = put live
  rollback, rollbacks, roll back, rolled back, rolling back => return to the previous version
  hotfix, hotfixes, hotfixed => urgent correction
  backend, back-end, back end = the part on the server
  frontend, front-end, front end = the part you see
  staging, staging environment, staging server = test site
  prod, production environment, production server, production system => live system
  merge request, merge requests, pull request, pull requests => proposed change
  repo, repository, repositories => code store
  refactor, refactored, refactoring = tidy up the code
  regression, regressions, regression test, regression testing = an old fault that came back
  sprint, sprints => two-week work period
  backlog => list of open work
  stand-up, standup, scrum, grooming, retro = team meeting
  story points, user story, user stories = wish list item
  endpoint, endpoints = address of the service
  payload => transferred data
  latency => waiting time
  throughput = amount per second
  middleware => connecting software
  microservice, microservices => small program
  docker, kubernetes, k8s = server setup
  cron, cron job, cronjob => scheduled task
  webhook, webhooks => automatic notification
  load balancer => distribution of visitors
  stack trace, stacktrace => technical error report
  null pointer, null pointer exception, segfault, race condition, memory leak, deadlock = program error
  unhandled exception => program error
  etl = data transfer
  orm, sql query, db query, sql = database query
  schema, schemas = structure of the data
  json, xml, yaml = data format
  regex = search pattern
  dns, dns record, dns records, cname = address settings of your domain
  ssl, tls, ssl certificate = secure connection
  ddos = flood of requests
  env var, environment variable, environment variables, config file => setting
  async, asynchronous, asynchronously = in the background
  idempotent = safe to repeat
  boilerplate => standard text
  tech debt, technical debt => postponed clean-up
  edge case, edge cases, corner case => rare case
  out-of-the-box => ready to use
  ux, ui = the way it is used
  bandwidth to, bandwidth for, no bandwidth, enough bandwidth = time
  circle back, touch base = talk again
  low-hanging fruit = what is quickly done
  synergy, synergies = what we gain together
  leverage, leverages, leveraging = use
`);
