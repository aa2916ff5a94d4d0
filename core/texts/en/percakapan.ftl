# Conversations: messages, how they stand, and the time that is left.
percakapan-me = You
percakapan-app = JKN Saku
percakapan-service = Service
percakapan-write = Write a message
percakapan-send = Send the message
percakapan-sent = Sent { $jam }
percakapan-came = { $jam }
percakapan-refused = { $alasan ->
    [sudah_ditutup] Did not arrive, the conversation was closed
   *[lain] Did not arrive
  }
percakapan-earlier = See earlier messages
percakapan-earlier-loading = Earlier messages are being fetched.
percakapan-earlier-offline = Earlier messages are not on this phone yet. Signal is needed.
percakapan-over = Finished
percakapan-unsent-title = What you wrote and did not send
percakapan-copy = Copy what you wrote
percakapan-withdraw = Withdraw the message
percakapan-time-left = Reply before the conversation is closed. Time left
percakapan-time-over = The time to reply is over. We are checking whether the conversation was closed.
percakapan-time-over-offline = The time to reply is over. Without signal we cannot check whether the conversation was closed.
percakapan-ends-at = The conversation closes { $jam } unless you reply.
# kata: huruf: part of a sentence
percakapan-hour = at { $jam }
percakapan-empty = Write a message first.
