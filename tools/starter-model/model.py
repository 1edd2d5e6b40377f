"""The starter model: a qwen3-shaped decoder (RMSNorm, q/k norm, half-split RoPE, SwiGLU, tied embeddings, no biases)."""
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import nn


@dataclass
class Config:
    vocab: int = 4096
    width: int = 256
    layers: int = 10
    heads: int = 8
    head_dim: int = 32
    ffn: int = 704
    rope_base: float = 10000.0
    eps: float = 1e-6
    context: int = 2048

    def dict(self):
        return asdict(self)


class Norm(nn.Module):
    def __init__(self, n, eps):
        super().__init__()
        self.weight = nn.Parameter(torch.ones(n))
        self.eps = eps

    def forward(self, x):
        return F.rms_norm(x, (x.shape[-1],), self.weight.to(x.dtype), self.eps)


class Block(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        inner = c.heads * c.head_dim
        self.heads, self.head_dim = c.heads, c.head_dim
        self.attn_norm, self.ffn_norm = Norm(c.width, c.eps), Norm(c.width, c.eps)
        self.attn_q = nn.Linear(c.width, inner, bias=False)
        self.attn_k = nn.Linear(c.width, inner, bias=False)
        self.attn_v = nn.Linear(c.width, inner, bias=False)
        self.attn_output = nn.Linear(inner, c.width, bias=False)
        self.attn_q_norm, self.attn_k_norm = Norm(c.head_dim, c.eps), Norm(c.head_dim, c.eps)
        self.ffn_gate = nn.Linear(c.width, c.ffn, bias=False)
        self.ffn_up = nn.Linear(c.width, c.ffn, bias=False)
        self.ffn_down = nn.Linear(c.ffn, c.width, bias=False)
        for m in (self.attn_q, self.attn_k, self.attn_v, self.ffn_gate, self.ffn_up):
            nn.init.normal_(m.weight, std=0.5 * c.width**-0.5)
        nn.init.zeros_(self.attn_output.weight)
        nn.init.zeros_(self.ffn_down.weight)

    def forward(self, x, cos, sin):
        b, t, _ = x.shape
        h = self.attn_norm(x)
        q = self.attn_q_norm(self.attn_q(h).view(b, t, self.heads, self.head_dim)).transpose(1, 2)
        k = self.attn_k_norm(self.attn_k(h).view(b, t, self.heads, self.head_dim)).transpose(1, 2)
        v = self.attn_v(h).view(b, t, self.heads, self.head_dim).transpose(1, 2)
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        a = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.attn_output(a.transpose(1, 2).reshape(b, t, -1))
        h = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h))


def rotate(x, cos, sin):
    a, b = x.chunk(2, dim=-1)
    return torch.cat((a * cos - b * sin, b * cos + a * sin), dim=-1)


class Model(nn.Module):
    def __init__(self, c: Config):
        super().__init__()
        self.config = c
        self.token_embd = nn.Embedding(c.vocab, c.width)
        nn.init.normal_(self.token_embd.weight, std=0.02)
        self.blk = nn.ModuleList(Block(c) for _ in range(c.layers))
        self.output_norm = Norm(c.width, c.eps)
        inv = c.rope_base ** (-torch.arange(0, c.head_dim, 2).float() / c.head_dim)
        angle = torch.outer(torch.arange(c.context).float(), inv)
        self.register_buffer('cos', angle.cos(), persistent=False)
        self.register_buffer('sin', angle.sin(), persistent=False)

    def hidden(self, tokens, dtype=torch.bfloat16):
        t = tokens.shape[1]
        cos, sin = self.cos[:t].to(dtype), self.sin[:t].to(dtype)
        x = self.token_embd(tokens).to(dtype)
        for block in self.blk:
            x = block(x, cos, sin)
        return self.output_norm(x)

    def forward(self, tokens, dtype=torch.float32):
        return self.hidden(tokens, dtype) @ self.token_embd.weight.to(dtype).T


def weighted_loss(h, weight, targets, w):
    """Cross-entropy in nats, weighted per token."""
    logits = (h @ weight.to(h.dtype).T).float()
    nll = F.cross_entropy(logits.view(-1, logits.shape[-1]), targets.reshape(-1), reduction='none')
    return (nll * w.reshape(-1)).sum() / w.sum().clamp(min=1.0), nll


def size(c: Config) -> int:
    inner = c.heads * c.head_dim
    per = 4 * c.width * inner + 3 * c.width * c.ffn + 2 * c.width + 2 * c.head_dim
    return c.vocab * c.width + c.layers * per + c.width
