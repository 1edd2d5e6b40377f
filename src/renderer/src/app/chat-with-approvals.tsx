// The chat shows approvals in its flow; features do not know each other, so the window introduces them.
import { ApprovalCard } from '../features/approvals/approval-card';
import ChatPage from '../features/chat';

export default function ChatWithApprovals() {
  return <ChatPage ApprovalCard={ApprovalCard} />;
}
