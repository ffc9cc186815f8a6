import { describe, expect, it } from 'vitest'
import { readSandboxAddress } from '../../.vitepress/live/run/sandbox-address.ts'

describe('the address of a sandbox', () => {
  it.each([
    ['http://127.0.0.1:8421/', 'http://127.0.0.1:8421'],
    ['http://127.0.0.1:8421/v3/whatever?a=b#c', 'http://127.0.0.1:8421'],
    ['127.0.0.1:9000', 'http://127.0.0.1:9000'],
    ['localhost:8421', 'http://localhost:8421'],
    ['  LOCALHOST ', 'http://localhost'],
    // What the browser itself would take for this machine.
    ['http://0x7f.1:8421', 'http://127.0.0.1:8421'],
    ['http://2130706433', 'http://127.0.0.1'],
    ['http://127.0.0.1\\@evil.example/', 'http://127.0.0.1'],
  ])('may be %s', (text, origin) => {
    expect(readSandboxAddress(text)).toEqual({ origin })
  })

  it.each([
    'http://127.0.0.1.evil.com',
    'http://localhost.evil',
    'http://localhost.',
    'http://evil.com#127.0.0.1',
    'http://evil.com/?127.0.0.1',
    'http://127.0.0.1@evil.com',
    'http://127.0.0.1:8421@evil.com',
    'http://localhost:8421@evil.com:8421',
    'evil.com\\@127.0.0.1',
    'http://128.0.0.1',
    'http://0.0.0.0:8421',
    'http://10.0.0.1',
    'http://192.168.1.1:8421',
    'http://[::]:8421',
    'http://[::ffff:127.0.0.1]',
    'http://[::1%25eth0]',
    'http://１２７.0.0.1.evil.com',
    'https://api.mch.weixin.qq.com',
    'javascript://127.0.0.1/%0aalert(1)',
    'file:///127.0.0.1',
    'data:text/plain,127.0.0.1',
    '127.0.0.1 evil.com',
    'http://',
    '',
  ])('may not be %s', (text) => {
    expect(readSandboxAddress(text)).toHaveProperty('refusal')
    expect(readSandboxAddress(text)).not.toHaveProperty('origin')
  })

  it.each([
    ['http://evil.example:8421', 'evil.example 不在本机。运行只会把请求发给你自己机器上的沙箱'],
    ['https://127.0.0.1:8421', '沙箱用的是 http，请写成 http://127.0.0.1:8421 这样'],
    ['http://user:pass@127.0.0.1', '地址里不要带用户名和密码'],
    ['http://[::1]:8421', '本站的安全策略只放行 127.0.0.1 和 localhost，请换成其中之一'],
    ['http://127.8.9.10', '本站的安全策略只放行 127.0.0.1 和 localhost，请换成其中之一'],
    ['http://a b', '这不是一个地址，请写成 http://127.0.0.1:8421 这样'],
  ])('%s is refused with the reason', (text, refusal) => {
    expect(readSandboxAddress(text)).toEqual({ refusal })
  })
})
