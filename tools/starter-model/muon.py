"""Muon for the matrices (stacked by shape), AdamW for the rest."""
import torch


def orthogonal(g, steps=5):
    """Newton-Schulz iteration towards U V^T of g's SVD; g is [n, rows, cols], bf16."""
    a, b, c = 3.4445, -4.7750, 2.0315
    x = g.bfloat16()
    tall = x.shape[-2] > x.shape[-1]
    if tall:
        x = x.mT
    x = x / (x.norm(dim=(-2, -1), keepdim=True) + 1e-7)
    for _ in range(steps):
        s = x @ x.mT
        x = a * x + (b * s + c * (s @ s)) @ x
    return x.mT if tall else x


class Muon(torch.optim.Optimizer):
    def __init__(self, params, lr=0.02, momentum=0.95, weight_decay=0.02):
        super().__init__(list(params), dict(lr=lr, momentum=momentum, weight_decay=weight_decay))
        self.direction = orthogonal

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            shapes = {}
            for p in group['params']:
                if p.grad is not None:
                    shapes.setdefault(tuple(p.shape), []).append(p)
            for shape, ps in shapes.items():
                grad = torch.stack([p.grad for p in ps]).float()
                state = self.state[ps[0]]
                if 'm' not in state:
                    state['m'] = torch.zeros_like(grad)
                state['m'].lerp_(grad, 1 - group['momentum'])
                u = self.direction(grad.lerp(state['m'], group['momentum']))
                scale = max(1.0, shape[0] / shape[1]) ** 0.5
                torch._foreach_mul_(ps, 1 - group['lr'] * group['weight_decay'])
                torch._foreach_add_(ps, list((u.float() * (-group['lr'] * scale)).unbind(0)))
